# Generated from schema/.
"""Evaluate response."""

from sailpoint.v2025.models import EvaluateResponse

__all__ = ["EvaluateResponse"]
