# Written by `make stubs` from schema/; change it there.
"""Owns."""

from sailpoint._core import model

__all__ = ["Owns"]

Owns = model("v2024", "Owns")
