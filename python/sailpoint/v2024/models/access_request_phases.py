# Written by `make stubs` from schema/; change it there.
"""A phase of an access request."""

from sailpoint._core import model

__all__ = ["AccessRequestPhases"]

AccessRequestPhases = model("v2024", "AccessRequestPhases")
