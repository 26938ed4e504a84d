# Generated from schema/.
"""Evaluate response."""

from sailpoint.v2024.models import EvaluateResponse

__all__ = ["EvaluateResponse"]
