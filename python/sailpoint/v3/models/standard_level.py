# Generated from schema/.
"""Standard level."""

from sailpoint._enums import StringEnum

__all__ = ["StandardLevel"]


class StandardLevel(StringEnum):
    """Standard level."""

    OFF = "OFF"
    FATAL = "FATAL"
    ERROR = "ERROR"
    WARN = "WARN"
    INFO = "INFO"
    DEBUG = "DEBUG"
    TRACE = "TRACE"
