# Generated from schema/.
"""Sp config rule."""

from sailpoint.beta.models import SpConfigRule

__all__ = ["SpConfigRule"]
