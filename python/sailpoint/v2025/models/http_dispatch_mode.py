# Generated from schema/.
"""Http dispatch mode."""

from sailpoint._enums import StringEnum

__all__ = ["HttpDispatchMode"]


class HttpDispatchMode(StringEnum):
    """Http dispatch mode."""

    SYNC = "SYNC"
    ASYNC = "ASYNC"
    DYNAMIC = "DYNAMIC"
