# Generated from schema/.
"""A message about an object that was exported or imported."""

from sailpoint.beta.models import SpConfigMessage

__all__ = ["SpConfigMessage"]
