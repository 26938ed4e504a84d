# Written by `make stubs` from schema/; change it there.
"""A profile in the form in which it is promoted between tenants."""

from sailpoint._core import model

__all__ = ["IdentityProfileExportedObject"]

IdentityProfileExportedObject = model("v2024", "IdentityProfileExportedObject")
