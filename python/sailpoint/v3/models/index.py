# Generated from schema/.
"""An index of the search."""

from sailpoint._enums import StringEnum

__all__ = ["Index"]


class Index(StringEnum):
    """An index of the search."""

    ACCESSPROFILES = "accessprofiles"
    ACCOUNTACTIVITIES = "accountactivities"
    ENTITLEMENTS = "entitlements"
    EVENTS = "events"
    IDENTITIES = "identities"
    ROLES = "roles"
    STAR = "*"
