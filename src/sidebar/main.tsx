import './sidebar.css'
