# Generated from schema/.
"""The settings of access requests."""

from sailpoint.beta.models import AccessRequestConfig

__all__ = ["AccessRequestConfig"]
