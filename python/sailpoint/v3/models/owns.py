# Generated from schema/.
"""Owns."""

from sailpoint.v3.models import Owns

__all__ = ["Owns"]
