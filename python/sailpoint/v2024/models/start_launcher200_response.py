# Written by `make stubs` from schema/; change it there.
"""Start launcher200 response."""

from sailpoint._core import model

__all__ = ["StartLauncher200Response"]

StartLauncher200Response = model("v2024", "StartLauncher200Response")
