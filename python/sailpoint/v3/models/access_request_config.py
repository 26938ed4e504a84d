# Generated from schema/.
"""The settings of access requests."""

from sailpoint.v3.models import AccessRequestConfig

__all__ = ["AccessRequestConfig"]
