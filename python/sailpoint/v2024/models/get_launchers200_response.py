# Generated from schema/.
"""Get launchers200 response."""

from sailpoint.v2024.models import GetLaunchers200Response

__all__ = ["GetLaunchers200Response"]
