# Generated from schema/.
"""Evaluate response."""

from sailpoint.beta.models import EvaluateResponse

__all__ = ["EvaluateResponse"]
