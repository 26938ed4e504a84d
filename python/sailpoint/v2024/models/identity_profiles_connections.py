# Written by `make stubs` from schema/; change it there.
"""Identity profiles connections."""

from sailpoint._core import model

__all__ = ["IdentityProfilesConnections"]

IdentityProfilesConnections = model("v2024", "IdentityProfilesConnections")
