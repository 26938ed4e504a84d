# Written by `make stubs` from schema/; change it there.
"""Settings for requests to revoke a role."""

from sailpoint._core import model

__all__ = ["RevocabilityForRole"]

RevocabilityForRole = model("v2024", "RevocabilityForRole")
