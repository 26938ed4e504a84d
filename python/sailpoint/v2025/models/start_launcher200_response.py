# Generated from schema/.
"""Start launcher200 response."""

from sailpoint.v2025.models import StartLauncher200Response

__all__ = ["StartLauncher200Response"]
