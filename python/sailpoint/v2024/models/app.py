# Written by `make stubs` from schema/; change it there.
"""App."""

from sailpoint._core import model

__all__ = ["App"]

App = model("v2024", "App")
