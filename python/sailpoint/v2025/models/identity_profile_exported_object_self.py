# Generated from schema/.
"""Type, id and name of an exported object."""

from sailpoint.v2025.models import IdentityProfileExportedObjectSelf

__all__ = ["IdentityProfileExportedObjectSelf"]
