# Written by `make stubs` from schema/; change it there.
"""Index."""

from sailpoint._enums import StringEnum

__all__ = ["Index"]


class Index(StringEnum):
    """Index."""

    ACCESSPROFILES = "accessprofiles"
    ACCOUNTACTIVITIES = "accountactivities"
    ENTITLEMENTS = "entitlements"
    EVENTS = "events"
    IDENTITIES = "identities"
    ROLES = "roles"
    STAR = "*"
