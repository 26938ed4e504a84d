# Generated from schema/.
"""Trigger."""

from sailpoint.beta.models import Trigger

__all__ = ["Trigger"]
