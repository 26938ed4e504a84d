# Generated from schema/.
"""Type, id and name of an exported object."""

from sailpoint.v3.models import IdentityProfileExportedObjectSelf

__all__ = ["IdentityProfileExportedObjectSelf"]
