# Written by `make stubs` from schema/; change it there.
"""Http config."""

from sailpoint._core import model

__all__ = ["HttpConfig"]

HttpConfig = model("v2024", "HttpConfig")
