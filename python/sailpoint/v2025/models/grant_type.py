# Generated from schema/.
"""Grant type."""

from sailpoint._enums import StringEnum

__all__ = ["GrantType"]


class GrantType(StringEnum):
    """Grant type."""

    CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS"
    AUTHORIZATION_CODE = "AUTHORIZATION_CODE"
    REFRESH_TOKEN = "REFRESH_TOKEN"
