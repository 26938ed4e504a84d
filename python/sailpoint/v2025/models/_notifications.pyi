# Generated from schema/.
"""The models of the schema file notifications, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models.medium import Medium

class DkimAttributes(Model):
    """Dkim attributes."""

    id: str | None
    address: str | None
    dkim_enabled: bool | None
    dkim_tokens: list[str] | None
    dkim_verification_status: str | None
    region: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        address: str | None = ...,
        dkim_enabled: bool | None = ...,
        dkim_tokens: list[str] | tuple[str, ...] | None = ...,
        dkim_verification_status: str | None = ...,
        region: str | None = ...,
    ) -> None: ...

class DomainAddress(Model):
    """Domain address."""

    domain: str | None
    def __init__(
        self,
        *,
        domain: str | None = ...,
    ) -> None: ...

class DomainStatusDto(Model):
    """Domain status dto."""

    id: str | None
    domain: str | None
    dkim_enabled: bool | None
    dkim_tokens: list[str] | None
    dkim_verification_status: str | None
    region: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        domain: str | None = ...,
        dkim_enabled: bool | None = ...,
        dkim_tokens: list[str] | tuple[str, ...] | None = ...,
        dkim_verification_status: str | None = ...,
        region: str | None = ...,
    ) -> None: ...

class EmailStatusDto(Model):
    """Email status dto."""

    id: str | None
    email: str | None
    is_verified_by_domain: bool | None
    verification_status: str | None
    """Known values: PENDING, SUCCESS, FAILED, NA."""
    region: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        is_verified_by_domain: bool | None = ...,
        verification_status: Literal["PENDING", "SUCCESS", "FAILED", "NA"] | None = ...,
        region: str | None = ...,
    ) -> None: ...

class MailFromAttributes(Model):
    """Mail from attributes."""

    identity: str | None
    mail_from_domain: str | None
    mx_record: str | None
    txt_record: str | None
    mail_from_domain_status: str | None
    """Known values: PENDING, SUCCESS, FAILED."""
    def __init__(
        self,
        *,
        identity: str | None = ...,
        mail_from_domain: str | None = ...,
        mx_record: str | None = ...,
        txt_record: str | None = ...,
        mail_from_domain_status: Literal["PENDING", "SUCCESS", "FAILED"] | None = ...,
    ) -> None: ...

class MailFromAttributesDto(Model):
    """Mail from attributes dto."""

    identity: str | None
    mail_from_domain: str | None
    def __init__(
        self,
        *,
        identity: str | None = ...,
        mail_from_domain: str | None = ...,
    ) -> None: ...

class NotificationTemplateContext(Model):
    """Notification template context."""

    attributes: dict[str, Any] | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        attributes: Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class PreferencesDto(Model):
    """Preferences dto."""

    key: str | None
    mediums: list[str] | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        mediums: Sequence[Medium | Literal["EMAIL", "SLACK", "TEAMS"]] | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class SendTestNotificationRequestDto(Model):
    """Send test notification request dto."""

    key: str | None
    medium: str | None
    """Known values: EMAIL, SLACK, TEAMS."""
    locale: str | None
    context: dict[str, Any] | None
    recipient_email_list: list[str] | None
    carbon_copy: list[str] | None
    blind_carbon_copy: list[str] | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
        locale: str | None = ...,
        context: Mapping[str, Any] | None = ...,
        recipient_email_list: list[str] | tuple[str, ...] | None = ...,
        carbon_copy: list[str] | tuple[str, ...] | None = ...,
        blind_carbon_copy: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class TemplateBulkDeleteDto(Model):
    """Template bulk delete dto."""

    key: str
    medium: str | None
    """Known values: EMAIL, SLACK, TEAMS."""
    locale: str | None
    def __init__(
        self,
        *,
        key: str,
        medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
        locale: str | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `TemplateBulkDeleteDto` or
        `list[TemplateBulkDeleteDto]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class TemplateDto(Model):
    """Template dto."""

    key: str
    name: str | None
    medium: str
    """Known values: EMAIL, SLACK, TEAMS."""
    locale: str
    subject: str | None
    header: str | None
    """Deprecated."""
    body: str | None
    footer: str | None
    """Deprecated."""
    var_from: str | None
    reply_to: str | None
    description: str | None
    id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    slack_template: TemplateDtoSlackTemplate | None
    teams_template: TemplateDtoTeamsTemplate | None
    def __init__(
        self,
        *,
        key: str,
        medium: Literal["EMAIL", "SLACK", "TEAMS"],
        locale: str,
        name: str | None = ...,
        subject: str | None = ...,
        header: str | None = ...,
        body: str | None = ...,
        footer: str | None = ...,
        var_from: str | None = ...,
        reply_to: str | None = ...,
        description: str | None = ...,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        slack_template: TemplateDtoSlackTemplate | Mapping[str, Any] | None = ...,
        teams_template: TemplateDtoTeamsTemplate | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TemplateDtoDefault(Model):
    """Template dto default."""

    key: str | None
    name: str | None
    medium: str | None
    """Known values: EMAIL, SLACK, TEAMS."""
    locale: str | None
    subject: str | None
    header: str | None
    """Deprecated."""
    body: str | None
    footer: str | None
    """Deprecated."""
    var_from: str | None
    reply_to: str | None
    description: str | None
    slack_template: TemplateSlack | None
    teams_template: TemplateTeams | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
        locale: str | None = ...,
        subject: str | None = ...,
        header: str | None = ...,
        body: str | None = ...,
        footer: str | None = ...,
        var_from: str | None = ...,
        reply_to: str | None = ...,
        description: str | None = ...,
        slack_template: TemplateSlack | Mapping[str, Any] | None = ...,
        teams_template: TemplateTeams | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TemplateDtoSlackTemplate(Model):
    """Template dto slack template."""

    key: str | None
    text: str | None
    blocks: str | None
    attachments: str | None
    notification_type: str | None
    approval_id: str | None
    request_id: str | None
    requested_by_id: str | None
    is_subscription: bool | None
    auto_approval_data: TemplateSlackAutoApprovalData | None
    custom_fields: TemplateSlackCustomFields | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        text: str | None = ...,
        blocks: str | None = ...,
        attachments: str | None = ...,
        notification_type: str | None = ...,
        approval_id: str | None = ...,
        request_id: str | None = ...,
        requested_by_id: str | None = ...,
        is_subscription: bool | None = ...,
        auto_approval_data: TemplateSlackAutoApprovalData | Mapping[str, Any] | None = ...,
        custom_fields: TemplateSlackCustomFields | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TemplateDtoTeamsTemplate(Model):
    """Template dto teams template."""

    key: str | None
    title: str | None
    text: str | None
    message_json: str | None
    is_subscription: bool | None
    approval_id: str | None
    request_id: str | None
    requested_by_id: str | None
    notification_type: str | None
    auto_approval_data: TemplateSlackAutoApprovalData | None
    custom_fields: TemplateSlackCustomFields | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        title: str | None = ...,
        text: str | None = ...,
        message_json: str | None = ...,
        is_subscription: bool | None = ...,
        approval_id: str | None = ...,
        request_id: str | None = ...,
        requested_by_id: str | None = ...,
        notification_type: str | None = ...,
        auto_approval_data: TemplateSlackAutoApprovalData | Mapping[str, Any] | None = ...,
        custom_fields: TemplateSlackCustomFields | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TemplateSlack(Model):
    """Template slack."""

    key: str | None
    text: str | None
    blocks: str | None
    attachments: str | None
    notification_type: str | None
    approval_id: str | None
    request_id: str | None
    requested_by_id: str | None
    is_subscription: bool | None
    auto_approval_data: TemplateSlackAutoApprovalData | None
    custom_fields: TemplateSlackCustomFields | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        text: str | None = ...,
        blocks: str | None = ...,
        attachments: str | None = ...,
        notification_type: str | None = ...,
        approval_id: str | None = ...,
        request_id: str | None = ...,
        requested_by_id: str | None = ...,
        is_subscription: bool | None = ...,
        auto_approval_data: TemplateSlackAutoApprovalData | Mapping[str, Any] | None = ...,
        custom_fields: TemplateSlackCustomFields | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TemplateSlackAutoApprovalData(Model):
    """Template slack auto approval data."""

    is_auto_approved: str | None
    item_id: str | None
    item_type: str | None
    auto_approval_message_json: str | None
    auto_approval_title: str | None
    def __init__(
        self,
        *,
        is_auto_approved: str | None = ...,
        item_id: str | None = ...,
        item_type: str | None = ...,
        auto_approval_message_json: str | None = ...,
        auto_approval_title: str | None = ...,
    ) -> None: ...

class TemplateSlackCustomFields(Model):
    """Template slack custom fields."""

    request_type: str | None
    contains_deny: str | None
    campaign_id: str | None
    campaign_status: str | None
    def __init__(
        self,
        *,
        request_type: str | None = ...,
        contains_deny: str | None = ...,
        campaign_id: str | None = ...,
        campaign_status: str | None = ...,
    ) -> None: ...

class TemplateTeams(Model):
    """Template teams."""

    key: str | None
    title: str | None
    text: str | None
    message_json: str | None
    is_subscription: bool | None
    approval_id: str | None
    request_id: str | None
    requested_by_id: str | None
    notification_type: str | None
    auto_approval_data: TemplateSlackAutoApprovalData | None
    custom_fields: TemplateSlackCustomFields | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        title: str | None = ...,
        text: str | None = ...,
        message_json: str | None = ...,
        is_subscription: bool | None = ...,
        approval_id: str | None = ...,
        request_id: str | None = ...,
        requested_by_id: str | None = ...,
        notification_type: str | None = ...,
        auto_approval_data: TemplateSlackAutoApprovalData | Mapping[str, Any] | None = ...,
        custom_fields: TemplateSlackCustomFields | Mapping[str, Any] | None = ...,
    ) -> None: ...
