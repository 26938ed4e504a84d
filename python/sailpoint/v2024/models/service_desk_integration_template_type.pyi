# Written by `make stubs` from schema/; change it there.
"""Service desk integration template type."""

from sailpoint._core import Model

__all__ = ["ServiceDeskIntegrationTemplateType"]

class ServiceDeskIntegrationTemplateType(Model):
    """Service desk integration template type."""

    name: str | None
    type: str
    script_name: str
    def __init__(
        self,
        *,
        type: str,
        script_name: str,
        name: str | None = ...,
    ) -> None: ...
