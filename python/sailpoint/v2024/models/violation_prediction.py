# Written by `make stubs` from schema/; change it there.
"""Violation prediction."""

from sailpoint._core import model

__all__ = ["ViolationPrediction"]

ViolationPrediction = model("v2024", "ViolationPrediction")
