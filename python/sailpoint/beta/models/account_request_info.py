# Generated from schema/.
"""Account request info."""

__all__ = ["AccountRequestInfo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.requestable_object_type import RequestableObjectType

    class AccountRequestInfo(Model):
        """Account request info."""

        requested_object_id: str | None
        requested_object_name: str | None
        requested_object_type: str | None
        def __init__(
            self,
            *,
            requested_object_id: str | None = ...,
            requested_object_name: str | None = ...,
            requested_object_type: RequestableObjectType | Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountRequestInfo = model("beta", "AccountRequestInfo")
