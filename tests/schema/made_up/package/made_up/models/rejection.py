# Generated from schema/.
"""Rejection."""

from sailpoint.made_up.models import Rejection

__all__ = ["Rejection"]
