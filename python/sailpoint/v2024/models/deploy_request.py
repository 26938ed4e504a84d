# Written by `make stubs` from schema/; change it there.
"""Deploy request."""

from sailpoint._core import model

__all__ = ["DeployRequest"]

DeployRequest = model("v2024", "DeployRequest")
