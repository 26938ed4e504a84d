# Generated from schema/.
"""Lookup step."""

from sailpoint.beta.models import LookupStep

__all__ = ["LookupStep"]
