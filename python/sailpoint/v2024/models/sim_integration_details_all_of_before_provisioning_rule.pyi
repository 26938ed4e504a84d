# Written by `make stubs` from schema/; change it there.
"""Sim integration details all of before provisioning rule."""

from sailpoint._core import Model

__all__ = ["SimIntegrationDetailsAllOfBeforeProvisioningRule"]

class SimIntegrationDetailsAllOfBeforeProvisioningRule(Model):
    """Sim integration details all of before provisioning rule."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
