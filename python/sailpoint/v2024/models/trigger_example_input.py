# Generated from schema/.
"""Trigger example input."""

from sailpoint.v2024.models import TriggerExampleInput

__all__ = ["TriggerExampleInput"]
