# Generated from schema/.
"""The settings of access requests."""

from sailpoint.v2024.models import AccessRequestConfig

__all__ = ["AccessRequestConfig"]
