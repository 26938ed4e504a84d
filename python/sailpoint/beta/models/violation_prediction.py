# Generated from schema/.
"""Violation prediction."""

from sailpoint.beta.models import ViolationPrediction

__all__ = ["ViolationPrediction"]
