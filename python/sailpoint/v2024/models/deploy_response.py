# Written by `make stubs` from schema/; change it there.
"""Deploy response."""

from sailpoint._core import model

__all__ = ["DeployResponse"]

DeployResponse = model("v2024", "DeployResponse")
