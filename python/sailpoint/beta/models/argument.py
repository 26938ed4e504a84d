# Generated from schema/.
"""Argument."""

from sailpoint.beta.models import Argument

__all__ = ["Argument"]
