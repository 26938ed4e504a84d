# Written by `make stubs` from schema/; change it there.
"""Type, id and name of an exported object."""

from sailpoint._core import model

__all__ = ["IdentityProfileExportedObjectSelf"]

IdentityProfileExportedObjectSelf = model("v2024", "IdentityProfileExportedObjectSelf")
