# Written by `make stubs` from schema/; change it there.
"""Settings for requests of a role."""

from sailpoint._core import model

__all__ = ["RequestabilityForRole"]

RequestabilityForRole = model("v2024", "RequestabilityForRole")
