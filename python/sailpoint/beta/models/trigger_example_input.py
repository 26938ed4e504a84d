# Generated from schema/.
"""Trigger example input."""

from sailpoint.beta.models import TriggerExampleInput

__all__ = ["TriggerExampleInput"]
