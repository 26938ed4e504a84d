# Written by `make stubs` from schema/; change it there.
"""List deploys200 response."""

from sailpoint._core import model

__all__ = ["ListDeploys200Response"]

ListDeploys200Response = model("v2024", "ListDeploys200Response")
