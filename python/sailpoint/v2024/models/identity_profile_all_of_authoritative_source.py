# Written by `make stubs` from schema/; change it there.
"""Reference to the source that a profile's identities come from."""

from sailpoint._core import model

__all__ = ["IdentityProfileAllOfAuthoritativeSource"]

IdentityProfileAllOfAuthoritativeSource = model("v2024", "IdentityProfileAllOfAuthoritativeSource")
