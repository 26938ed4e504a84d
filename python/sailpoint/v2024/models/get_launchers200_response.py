# Written by `make stubs` from schema/; change it there.
"""Get launchers200 response."""

from sailpoint._core import model

__all__ = ["GetLaunchers200Response"]

GetLaunchers200Response = model("v2024", "GetLaunchers200Response")
