# Generated from schema/.
"""Invocation."""

from sailpoint.beta.models import Invocation

__all__ = ["Invocation"]
