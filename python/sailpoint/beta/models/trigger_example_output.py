# Generated from schema/.
"""Trigger example output."""

from sailpoint.beta.models import TriggerExampleOutput

__all__ = ["TriggerExampleOutput"]
