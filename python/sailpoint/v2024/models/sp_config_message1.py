# Written by `make stubs` from schema/; change it there.
"""Sp config message1."""

from sailpoint._core import model

__all__ = ["SpConfigMessage1"]

SpConfigMessage1 = model("v2024", "SpConfigMessage1")
