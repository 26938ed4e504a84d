# Generated from schema/.
"""Selector."""

from sailpoint.beta.models import Selector

__all__ = ["Selector"]
