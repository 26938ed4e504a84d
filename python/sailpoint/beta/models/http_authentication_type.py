# Generated from schema/.
"""Http authentication type."""

from sailpoint._enums import StringEnum

__all__ = ["HttpAuthenticationType"]


class HttpAuthenticationType(StringEnum):
    """Http authentication type."""

    NO_AUTH = "NO_AUTH"
    BASIC_AUTH = "BASIC_AUTH"
    BEARER_TOKEN = "BEARER_TOKEN"
