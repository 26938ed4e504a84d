# Written by `make stubs` from schema/; change it there.
"""Evaluate response."""

from sailpoint._core import model

__all__ = ["EvaluateResponse"]

EvaluateResponse = model("v2024", "EvaluateResponse")
