# Written by `make stubs` from schema/; change it there.
"""Reference to the authoritative source of a profile."""

from sailpoint._core import model

__all__ = ["IdentityProfileAllOfAuthoritativeSource"]

IdentityProfileAllOfAuthoritativeSource = model("v2024", "IdentityProfileAllOfAuthoritativeSource")
